/** An error that a reader reports. */
export interface ErrorReport {
  /** Id of the claim. */
  readonly claim: string
  /** Of the claim on the page of its source. */
  readonly address: string
  /** Of the data that the reader saw. */
  readonly release: string
  readonly title: string
  readonly body: string
}

/**
 * The link by which an error is reported.
 * @param contact a mail address, or a web address with `{claim}`, `{address}`, `{release}`, `{title}`, `{body}`
 */
export function reportHref(contact: string, report: ErrorReport): string {
  if (!/^https?:/i.test(contact)) {
    // RFC 6068: line breaks are CRLF.
    const body = report.body.replace(/\n/g, '\r\n')
    return `mailto:${contact.replace(/[?&%#]/g, encodeURIComponent)}?subject=${encodeURIComponent(report.title)}&body=${encodeURIComponent(body)}`
  }
  return contact.replace(/\{(claim|address|release|title|body)\}/g, (_, name: keyof ErrorReport) =>
    encodeURIComponent(report[name]),
  )
}
