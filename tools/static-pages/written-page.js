// Before anything is painted: is what was written the page that the address asks for, and is it there with its typefaces?
// The scripts that its own element names are asked for when it is painted: nothing is in the way of the faces.
;(function () {
  var FACES_MS = 1000
  // A page in a tab that is not looked at has no frames, and is not painted.
  var UNFRAMED_MS = 200
  var UNSEEN_MS = 4000
  var html = document.documentElement
  var own = document.currentScript
  var hasGoneOn = false
  // Rules for a page without scripts hold no longer.
  html.removeAttribute('data-still')
  // What was written is the whole, and one page: of a view with filters, or in place of an unknown page, it shows nothing.
  var path = location.pathname.replace(/(.)\/$/, '$1')
  var isWritten = location.search === '' && html.getAttribute('data-written').split(' ').indexOf(path) >= 0
  html.setAttribute(isWritten ? 'data-taking-over' : 'data-unwritten', '')
  try {
    var kept = JSON.parse(localStorage.getItem('faultline')).state
    if (kept.theme !== 'system') html.setAttribute('data-theme', kept.theme)
    if (kept.leftStory) html.setAttribute('data-left-story', '')
  } catch {
    // Nothing is kept.
  }
  if (!isWritten) return document.addEventListener('readystatechange', goOn)
  goOnWhenPainted()
  addEventListener('click', noteClick, true)
  // What comes moves what stands there, and words that change their typeface move what stands after them.
  html.setAttribute('data-awaits-faces', '')
  var awaited = 2
  // It is laid out in its faces before it is shown: what moved while it is not seen, and is seen in the same frame, counts as moved.
  function show() {
    if (--awaited > 0) return
    setTimeout(reveal, UNFRAMED_MS)
    requestAnimationFrame(function () {
      setTimeout(reveal, 0)
    })
  }
  function reveal() {
    html.removeAttribute('data-awaits-faces')
  }
  document.addEventListener('readystatechange', function () {
    if (document.readyState === 'interactive') show()
  })
  var hasFaces = false
  function showFaces() {
    if (!hasFaces) show()
    hasFaces = true
  }
  setTimeout(showFaces, FACES_MS)
  if (!document.fonts || !document.fonts.load) return showFaces()
  var faces = ['16px "Source Serif 4 Variable"', '13px "IBM Plex Sans Variable"']
  if (html.hasAttribute('data-quotes')) faces.push('italic ' + faces[0])
  Promise.all(
    faces.map(function (face) {
      return document.fonts.load(face)
    }),
  ).then(showFaces, showFaces)

  function goOnWhenPainted() {
    setTimeout(goOn, UNSEEN_MS)
    try {
      new PerformanceObserver(function (list) {
        if (list.getEntriesByName('first-contentful-paint').length > 0) goOn()
      }).observe({ type: 'paint', buffered: true })
    } catch {
      document.addEventListener('readystatechange', goOn)
    }
  }

  // What does nothing yet is done when the app is there.
  function noteClick(event) {
    var marked = document.querySelector('#static [data-clicked]')
    if (marked) marked.removeAttribute('data-clicked')
    var clicked = event.target.closest('#static :is(button, input, summary)')
    if (clicked) clicked.setAttribute('data-clicked', '')
  }

  // The scripts run one after the other, and each finds at its own element what is said of the app.
  function goOn() {
    if (hasGoneOn || document.readyState === 'loading') return
    hasGoneOn = true
    own
      .getAttribute('data-then')
      .split(' ')
      .forEach(function (address) {
        var script = document.createElement('script')
        script.async = false
        Object.assign(script.dataset, own.dataset)
        script.src = address
        document.head.appendChild(script)
      })
  }
})()
