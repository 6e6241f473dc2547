/** Parameters that other sites add to a link when it is shared or clicked. They say nothing to this page. */
const FOREIGN =
  /^(?:(?:|utm|mc|mtm|pk|hsa|fb|vero|at|guce|gad|li|oly|sfmc|sc?)_.*|[a-z_]*cl(?:ic)?k?id|igsh(?:id)?|srsltid|[gw]braid|ref_?(?:src|url)?|mkt_tok|cmpid|ocid|ncid|smid|spm|si|epik|trk(?:campaign)?|guccounter|share_?id|xtor|wt_?mc|cn-reloaded)$/i

/** Whether another site added a parameter to the link. */
export function isForeignParam(name: string): boolean {
  return FOREIGN.test(name)
}
