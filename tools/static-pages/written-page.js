// Before anything is painted: is what was written the page that the address asks for, and are its typefaces there?
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
  if (!isWritten || !document.fonts || !document.fonts.load) return
  // Words that change their typeface move what stands after them.
  html.setAttribute('data-awaits-faces', '')
  function show() {
    html.removeAttribute('data-awaits-faces')
  }
  setTimeout(show, FACES_MS)
  var faces = ['16px "Source Serif 4 Variable"', '13px "IBM Plex Sans Variable"']
  if (html.hasAttribute('data-quotes')) faces.push('italic ' + faces[0])
  Promise.all(
    faces.map(function (face) {
      return document.fonts.load(face)
    }),
  ).then(show, show)
})()
