/** How long a page that nobody looks at, and so never paints, waits for its program; in milliseconds. */
const LATEST = 1_000

/**
 * The script that fetches the program of a page: once the page has been painted and has nothing
 * better to do, or at the first touch or key, or at once where something else than the page as it
 * stands is going to be shown. Until then the page works as it is, and a button that is
 * pressed in it is put by for the program (`repeatEarlyPress`) instead of sending a form. Where that
 * does not come, or fails before it has taken over, the page can tell by `data-failed`.
 *
 * @param files - the program and what it imports, relative to the base of the page, which WebKit does
 * not look at by itself; all are asked for together.
 * @param isTold - whether the program says itself when it has taken over the page (`useArrival`), which
 * may be later than when it has come.
 */
export function toStarter(files: readonly string[], isTold: boolean): string {
  return `(function(w,h){
var s
function go(){
if(s)return
s=1
Promise.all(${JSON.stringify(files)}.map(function(f){return import(new URL(f,document.baseURI))}))${isTold ? '' : '.then(end)'}.catch(fail)
}
function fail(){
if(!h.matches("[data-starting],[data-resuming]"))return
end()
h.removeAttribute("data-resuming")
h.setAttribute("data-failed","")
}
function end(){
h.removeAttribute("data-starting")
h.removeAttribute("data-failed")
}
h.setAttribute("data-starting","")
addEventListener("click",function(e){
var b=e.target.closest("button")
if(!b||!h.hasAttribute("data-starting"))return
e.preventDefault()
e.stopImmediatePropagation()
w.earlyPress=b
},true)
addEventListener("error",fail)
addEventListener("unhandledrejection",fail)
"pointerdown keydown".split(" ").forEach(function(t){addEventListener(t,go,true)})
if(h.hasAttribute("data-resuming"))go()
else{
requestAnimationFrame(function(){try{w.requestIdleCallback(go)}catch(e){setTimeout(go)}})
setTimeout(go,${LATEST})
}
})(window,document.documentElement)`
}
