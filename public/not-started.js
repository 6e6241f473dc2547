// Says that the app could not start. It is old JavaScript, in a file of its own, so that it runs where the app does not.
;(function () {
  var PATIENCE_MS = 15000
  function show() {
    var root = document.getElementById('root')
    var note = document.getElementById('not-started')
    if (root && note && !root.firstChild) note.hidden = false
  }
  // A script or a style sheet that did not come, or a script that failed before it had drawn anything.
  addEventListener(
    'error',
    function (event) {
      var tag = event.target && event.target.tagName
      if (tag === 'SCRIPT' || tag === 'LINK' || event.target === window) {
        if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show)
        else show()
      }
    },
    true,
  )
  // A browser that does not know modules says nothing at all.
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait)
  function wait() {
    setTimeout(show, PATIENCE_MS)
  }
})()
