// For a page that holds frames of Faultline: each is as high as what is in it. docs/embedding.md has the form of the messages.
// It takes word only from a frame that shows Faultline, only about that frame, and only numbers.
;(function () {
  var VERSION = 1
  var LEAST_PX = 80
  var MOST_PX = 10000
  var own = new URL(document.currentScript.src)
  // '/faultline/embed.js' → '/faultline/embed/'
  var path = own.pathname.replace(/\.js$/, '/')

  addEventListener('message', function (event) {
    var data = event.data
    if (event.origin !== own.origin || !data || data.faultline !== VERSION || data.type !== 'height') return
    if (typeof data.height !== 'number' || !isFinite(data.height)) return
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return
      frame.style.height = Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(data.height))) + 'px'
    })
  })
  // Those that told their height before this script was there.
  frames().forEach(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ faultline: VERSION, type: 'ask' }, own.origin)
  })

  function frames() {
    return [].filter.call(document.getElementsByTagName('iframe'), function (frame) {
      try {
        var url = new URL(frame.src)
        return url.origin === own.origin && url.pathname.indexOf(path) === 0
      } catch {
        return false
      }
    })
  }
})()
