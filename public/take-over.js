// A page that was written ahead stands there until the app can show the same: then the app takes its place. Old JavaScript,
// in a file of its own, as the content policy of the page wants it.
;(function () {
  var PATIENCE_MS = 8000
  var FACES_MS = 1000
  var html = document.documentElement
  var started = Date.now()
  var scrolled = null
  // Rules for a page without scripts hold no longer.
  html.removeAttribute('data-still')
  // What was written is the whole, and one page: of a view with filters, or in place of an unknown page, it shows nothing.
  var isWritten = location.search === '' && html.getAttribute('data-written').split(' ').indexOf(path()) >= 0
  html.setAttribute(isWritten ? 'data-taking-over' : 'data-unwritten', '')
  if (isWritten) awaitFaces()
  document.addEventListener(
    'scroll',
    function (event) {
      if (event.target !== document) scrolled = event.target
    },
    true,
  )
  // All is there, and no script of the app has run.
  document.addEventListener('readystatechange', function () {
    if (document.readyState !== 'interactive') return
    var page = document.getElementById('static')
    if (isWritten) awaitApp(page)
    else page.parentNode.removeChild(page)
  })

  function awaitApp(page) {
    var root = document.getElementById('root')
    withoutIds(page)
    var observer = new MutationObserver(function () {
      if (!isReady(root)) return
      observer.disconnect()
      // What follows the first paint of the app has come by then, too.
      requestAnimationFrame(function () {
        requestAnimationFrame(function () {
          setTimeout(takeOver, 0)
        })
      })
    })
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] })
  }

  // The app looks for what is its own by its id. Drawings keep theirs, by which they name their patterns.
  function withoutIds(page) {
    var named = page.querySelectorAll('[id]')
    for (var i = 0; i < named.length; i++) {
      if (named[i].closest('svg')) continue
      named[i].setAttribute('data-id', named[i].id)
      named[i].removeAttribute('id')
    }
  }

  function path() {
    return location.pathname.replace(/(.)\/$/, '$1')
  }

  // Words that change their typeface move what stands after them.
  function awaitFaces() {
    html.setAttribute('data-awaits-faces', '')
    var show = function () {
      html.removeAttribute('data-awaits-faces')
    }
    setTimeout(show, FACES_MS)
    if (!document.fonts || !document.fonts.load) return show()
    var load = function () {
      var link = document.querySelector('link[rel=stylesheet]')
      if (!link || !link.sheet) return void setTimeout(load, 10)
      var faces = ['16px "Source Serif 4 Variable"', '13px "IBM Plex Sans Variable"']
      if (html.hasAttribute('data-quotes')) faces.push('italic ' + faces[0])
      var loads = faces.map(function (face) {
        return document.fonts.load(face)
      })
      Promise.all(loads).then(show, show)
    }
    load()
  }

  function isReady(root) {
    if (!root.querySelector('main') || root.querySelector('[aria-busy=true]')) return false
    var hasTimeline = document.querySelector('#static [data-id=events]') !== null
    return (
      !hasTimeline || root.querySelector('.vis-timeline, [role=alert]') !== null || Date.now() - started > PATIENCE_MS
    )
  }

  function takeOver() {
    var page = document.getElementById('static')
    var root = document.getElementById('root')
    var top = window.scrollY
    var focused = page.contains(document.activeElement) ? twinOf(document.activeElement, page, root) : null
    var inner = scrolled && page.contains(scrolled) ? twinOf(scrolled, page, root) : null
    var innerTop = inner ? scrolled.scrollTop : 0
    page.parentNode.removeChild(page)
    html.removeAttribute('data-taking-over')
    window.scrollTo(0, top)
    if (inner) inner.scrollTop = innerTop
    if (focused) focused.focus({ preventScroll: true })
  }

  // The same element of the app: of as many of its sort before it.
  function twinOf(element, page, root) {
    var href = element.getAttribute('href')
    var sort = element.tagName.toLowerCase() + (href ? '[href="' + href.replace(/["\\]/g, '\\$&') + '"]' : '')
    if (!href && element.classList.length > 0) sort += '.' + element.classList[0]
    return root.querySelectorAll(sort)[[].indexOf.call(page.querySelectorAll(sort), element)] || null
  }
})()
