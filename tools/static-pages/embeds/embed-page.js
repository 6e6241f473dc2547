// Within another page: takes the colours and the point that the address asks for, says to the page about it how high it is, and
// leads to the page proper. Without it all of that is there but its height. docs/embedding.md has the form of the messages.
;(function () {
  var VERSION = 1
  // Of the app, when a reader asks for it here.
  var APP_PX = 720
  var html = document.documentElement
  var query = new URLSearchParams(location.search)
  var theme = query.get('theme')
  var claim = query.get('claim')
  var point = toPoint(location.hash)
  query.delete('theme')
  query.delete('claim')
  var rest = query.toString()
  var told = 0
  if (theme === 'light' || theme === 'dark') html.setAttribute('data-theme', theme)
  if (point) html.setAttribute('data-narrowing', '')
  document.addEventListener('DOMContentLoaded', function () {
    if (point) narrow()
    html.removeAttribute('data-narrowing')
    if (isView()) all('[data-asks-view]').forEach(show)
    all('a[data-open]').forEach(function (link) {
      link.search = rest
      if (link.getAttribute('data-open') === 'page') link.hash = location.hash
    })
    all('[data-explore]').forEach(function (link) {
      link.search = rest
      link.hash = location.hash
      link.addEventListener('click', function (event) {
        // In a tab of its own it is not here.
        if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) say(APP_PX)
      })
    })
    new ResizeObserver(tell).observe(document.body)
    addEventListener('message', function (event) {
      var data = event.data
      if (event.source !== parent || !data || data.faultline !== VERSION || data.type !== 'ask') return
      told = 0
      tell()
    })
  })

  function all(selector) {
    return [].slice.call(document.querySelectorAll(selector))
  }

  function show(element) {
    element.hidden = false
  }

  function toPoint(hash) {
    try {
      return decodeURIComponent(hash.slice(1))
    } catch {
      return ''
    }
  }

  // One point, or where one source has it from.
  function narrow() {
    var found = all('[data-point], [data-claim]').filter(function (part) {
      var name = claim === null ? part.getAttribute('data-point') : part.getAttribute('data-claim')
      return name === (claim === null ? point : point + ' ' + claim)
    })
    if (found.length === 0) return all('[data-unknown]').forEach(show)
    all('[data-point], [data-claim], [data-whole]').forEach(function (part) {
      part.hidden = found.indexOf(part) < 0
      if (!part.hidden && part.tagName === 'DETAILS') part.open = true
    })
  }

  // What is not shown here: filters, a day, what is taken out.
  function isView() {
    return /(^|&)(kind|country|actor|source|disputed|q|from|to|known-on|without)=/.test(rest)
  }

  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height)
    if (height === told) return
    told = height
    say(height)
  }

  function say(height) {
    // Whoever holds the frame may know how high it is.
    if (parent !== window) parent.postMessage({ faultline: VERSION, type: 'height', height: height }, '*')
  }
})()
