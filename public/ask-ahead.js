// Asks for the data of the page at once, while the app is still on its way: the app finds it there. Old JavaScript, in a
// file of its own, as the content policy of the page wants it.
;(function () {
  // '/kharkiv-missile/events/un-report' and the like; every page of a dossier reads its index.
  var base = document.currentScript.src.replace(/^[a-z]+:\/\/[^/]*|ask-ahead\.js.*$/g, '')
  var parts = location.pathname.slice(base.length - 1).split('/')
  var dossier = parts[1]
  function ask(path) {
    var link = document.createElement('link')
    link.rel = 'preload'
    link.as = 'fetch'
    link.crossOrigin = 'anonymous'
    link.href = base + 'data/' + path
    document.head.appendChild(link)
  }
  if (dossier === 'method' || dossier === 'local') return
  ask('catalogue.json')
  // What only this browser has is asked of nobody.
  if (/^local-/.test(dossier)) return
  // Of an older release all is computed from what was kept of it.
  if (!dossier || /[?&]release=/.test(location.search)) return
  ask(dossier + '/index.json')
  // Of a day of the past, or without some sources, the rest is computed.
  if (/[?&](known-on|without)=/.test(location.search)) return
  if (parts[2] === 'disagreements' || (parts[2] === 'sources' && !parts[3])) ask(dossier + '/' + parts[2] + '.json')
  if ((parts[2] === 'events' || parts[2] === 'sources') && parts[3])
    ask(dossier + '/' + parts[2] + '/' + parts[3] + '.json')
})()
