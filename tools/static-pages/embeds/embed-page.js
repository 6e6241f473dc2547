// Within another page: takes the colours and the point that the address asks for, says to the page about it how high it is, and
// leads to the page proper; what draws a view of the timeline it asks for. Without it all of that is there but its height. docs/embedding.md has the form of the messages.
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
  // What would be seen otherwise is the whole.
  var drawsView = isFiltered() && !isOther() && html.hasAttribute('data-script')
  // What is said of it is there from the first paint on.
  if (drawsView) html.setAttribute('data-viewing', '')
  else if (isFiltered() || isOther()) html.setAttribute('data-asking', '')
  document.addEventListener('DOMContentLoaded', function () {
    if (point) narrow()
    html.removeAttribute('data-narrowing')
    if (drawsView) drawView()
    else if (html.hasAttribute('data-asking')) all('[data-asks-view]').forEach(show)
    leadOn()
    all('[data-explore]').forEach(function (link) {
      link.search = rest
      link.hash = location.hash
      link.addEventListener('click', function (event) {
        // In a tab of its own it is not here.
        if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) say(APP_PX)
      })
    })
    if (!drawsView) follow()
    addEventListener('message', function (event) {
      var data = event.data
      if (event.source !== parent || !data || data.faultline !== VERSION || data.type !== 'ask') return
      told = 0
      // What is still being drawn tells it when it is there.
      if (!html.hasAttribute('data-viewing')) tell()
    })
  })

  function leadOn() {
    all('a[data-open]').forEach(function (link) {
      link.search = rest
      if (link.getAttribute('data-open') === 'page') link.hash = location.hash
    })
  }

  function follow() {
    new ResizeObserver(tell).observe(document.body)
  }

  // Nothing is told of a height before it is drawn: the frame keeps that which it was given.
  function drawView() {
    all('[data-view]').forEach(show)
    document.addEventListener('view-shown', function () {
      leadOn()
      end()
    })
    document.addEventListener('view-failed', fail)
    var sheet = document.createElement('link')
    var script = document.createElement('script')
    sheet.rel = 'stylesheet'
    sheet.href = html.getAttribute('data-sheet')
    script.type = 'module'
    script.src = html.getAttribute('data-script')
    sheet.addEventListener('load', function () {
      document.head.append(script)
    })
    sheet.addEventListener('error', fail)
    script.addEventListener('error', fail)
    document.head.append(sheet)
  }

  function fail() {
    all('[data-view]').forEach(function (note) {
      note.hidden = true
    })
    all('[data-asks-view]').forEach(show)
    end()
  }

  function end() {
    html.removeAttribute('data-viewing')
    follow()
  }

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

  function isFiltered() {
    return /(^|&)(kind|country|actor|source|disputed|q|from|to)=/.test(rest)
  }

  // What is never shown here: a day, a release, what is taken out.
  function isOther() {
    return /(^|&)(known-on|without|release)=/.test(rest)
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
