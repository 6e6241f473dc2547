// A page that was written ahead stands there until the app can show the same: then the app takes its place. The app starts
// when the reader does something, or else after a while: till then the page is whole, and nothing is in the way of reading.
// It runs when the page has been painted, or shows nothing of what was written (tools/static-pages/written-page.js).
// Old JavaScript, in a file of its own, as the content policy of the page wants it.
;(function () {
  var QUIET_MS = 4000
  var PATIENCE_MS = 8000
  // How long at most until a page is shown that still changes, and for how long it has not changed when it is taken to be whole.
  var SETTLED_MS = 1500
  var CALM_MS = 120
  var SIGNS = ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'wheel', 'scroll', 'focusin']
  var html = document.documentElement
  var own = document.currentScript
  var isWritten = html.hasAttribute('data-taking-over')
  var hasAsked = false
  var started = 0
  var scrolled = null
  if (isWritten) awaitReader()
  else if (html.hasAttribute('data-unwritten')) {
    var page = document.getElementById('static')
    page.parentNode.removeChild(page)
    awaitSettled()
    start()
  }

  // What an address asks for comes in steps: the page, what of the address is of no use, what its words find. They are seen at once.
  function awaitSettled() {
    var root = document.getElementById('root')
    var calm = 0
    var isHeld = false
    var observer = new MutationObserver(function () {
      if (!root.querySelector('main') || root.querySelector('[aria-busy=true]')) return
      if (!isHeld) {
        isHeld = true
        html.setAttribute('data-settling', '')
        setTimeout(show, SETTLED_MS)
      }
      clearTimeout(calm)
      if (root.querySelector('[data-notices]') && !root.querySelector('[data-texts=reading]'))
        calm = setTimeout(show, CALM_MS)
    })
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-busy', 'data-texts'],
    })
    function show() {
      observer.disconnect()
      clearTimeout(calm)
      html.removeAttribute('data-settling')
    }
  }

  function awaitReader() {
    for (var i = 0; i < SIGNS.length; i++)
      addEventListener(SIGNS[i], start, { capture: true, passive: true, once: true })
    addEventListener('scroll', noteScroll, true)
    addEventListener('beforeprint', writeAddress)
    if (document.readyState === 'complete') awaitQuiet()
    else addEventListener('load', awaitQuiet)
    // The reader was there before this script.
    if ((document.activeElement && document.activeElement !== document.body) || clickedPart()) start()
  }

  // A page that was written without its address says on paper where it was printed from; the app does so itself.
  function writeAddress() {
    var place = document.querySelector('#static [data-own-address]')
    if (place) place.textContent = location.href
  }

  // What the app is made of, and its data, come when the page is there, and nothing is run yet.
  function awaitQuiet() {
    ask()
    setTimeout(start, QUIET_MS)
  }

  function ask() {
    if (hasAsked) return
    hasAsked = true
    var data = document.createElement('script')
    data.src = own.src.replace('take-over.js', 'ask-ahead.js')
    document.head.appendChild(data)
    list('data-sheets').forEach(function (sheet) {
      addLink('preload', sheet).as = 'style'
    })
    list('data-scripts').concat(list('data-parts')).forEach(addLink.bind(null, 'modulepreload'))
  }

  function start() {
    if (started) return
    started = Date.now()
    ask()
    if (isWritten) awaitApp(document.getElementById('static'))
    var sheets = list('data-sheets')
    var awaited = sheets.length
    sheets.forEach(function (sheet) {
      var link = addLink('stylesheet', sheet)
      link.onload = link.onerror = function () {
        if (--awaited === 0) run()
      }
    })
    if (awaited === 0) run()
  }

  function run() {
    list('data-scripts').forEach(function (address) {
      var script = document.createElement('script')
      script.type = 'module'
      script.crossOrigin = ''
      script.src = address
      document.head.appendChild(script)
    })
  }

  function list(name) {
    return (own.getAttribute(name) || '').split(' ').filter(Boolean)
  }

  function addLink(rel, address) {
    var link = document.createElement('link')
    link.rel = rel
    link.crossOrigin = ''
    link.href = address
    document.head.appendChild(link)
    return link
  }

  function noteScroll(event) {
    if (event.target !== document) scrolled = event.target
  }

  // Noted from before anything was painted: tools/static-pages/written-page.js.
  function clickedPart() {
    return document.querySelector('#static [data-clicked]')
  }

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
    // What has not been in sight is as high as it is taken to be: the reader stays at the same link.
    var link = top > 0 ? linkInSight(page) : null
    var linkTop = link ? link.getBoundingClientRect().top : 0
    var twin = link ? twinOf(link, page, root) : null
    var active = document.activeElement
    var focused = page.contains(active) ? twinOf(active, page, root) : null
    var inner = scrolled && page.contains(scrolled) ? twinOf(scrolled, page, root) : null
    var innerTop = inner ? scrolled.scrollTop : 0
    var clicked = clickedPart()
    var asked = clicked ? twinOf(clicked, page, root) : null
    page.parentNode.removeChild(page)
    html.removeAttribute('data-taking-over')
    window.scrollTo(0, top)
    if (twin) window.scrollBy(0, twin.getBoundingClientRect().top - linkTop)
    if (inner) inner.scrollTop = innerTop
    if (focused) focused.focus({ preventScroll: true })
    if (focused && active.value) type(focused, active.value)
    if (asked) asked.click()
    removeEventListener('scroll', noteScroll, true)
  }

  // The first below what may stay at the top of the screen.
  function linkInSight(page) {
    for (var y = window.innerHeight / 4; y < window.innerHeight; y += 20) {
      var at = document.elementFromPoint(window.innerWidth / 2, y)
      var link = at && at.closest('#static a[href]')
      if (link && page.contains(link)) return link
    }
    return null
  }

  // As if it had been typed into the field of the app.
  function type(field, text) {
    if (!('value' in field) || field.type === 'checkbox') return
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  // The same element of the app: of as many of its sort before it.
  function twinOf(element, page, root) {
    var href = element.getAttribute('href')
    var sort = element.tagName.toLowerCase() + (href ? '[href="' + href.replace(/["\\]/g, '\\$&') + '"]' : '')
    if (!href && element.classList.length > 0) sort += '.' + element.classList[0]
    return shown(root, sort)[shown(page, sort).indexOf(element)] || null
  }

  function shown(part, sort) {
    return [].filter.call(part.querySelectorAll(sort), function (element) {
      return element.getClientRects().length > 0
    })
  }
})()
