/** Parameters that other sites add to a link when it is shared or clicked. They say nothing to this page. */
const FOREIGN =
  /^(?:(?:utm|mc|mtm|pk|hsa|fb|vero|at|guce|__cf)_.*|__hs.*|_hs.*|_ga|_gl|_ke|[a-z]*clk?id|igsh(?:id)?|srsltid|[gw]braid|ref_?(?:src|url)?|mkt_tok|cmpid|ocid|ncid|smid|spm|si|trk|trkcampaign|guccounter|share_?id|xtor|wt_?mc|s_kwcid|cn-reloaded)$/i

/** Whether another site added a parameter to the link. */
export function isForeignParam(name: string): boolean {
  return FOREIGN.test(name)
}
