// Before anything is painted: is what was written the page that the address asks for, and is it there with its typefaces?
;(function () {
  var FACES_MS = 1000
  var html = document.documentElement
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
  if (!isWritten) return
  // What comes moves what stands there, and words that change their typeface move what stands after them.
  html.setAttribute('data-awaits-faces', '')
  var awaited = 2
  function show() {
    if (--awaited === 0) html.removeAttribute('data-awaits-faces')
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
})()
