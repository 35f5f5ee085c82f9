import { HOST_KEYS } from '#link/hostSettings.ts'
import { HOST_NAMES } from './hostNames.ts'
import { NAMESPACE, PROTOCOL } from './protocol.ts'

const KEYS = HOST_KEYS.join('|')

/**
 * Before the first paint of a frame: takes the theme from its address, or says at once that it is
 * there, so that the page around answers with its theme before anything is seen; what it says is
 * put by for the program. A frame that will show something else than the first question stays
 * unseen until it does. Where the page around is silent, it is shown.
 */
export const FRAME_BEFORE_PAINT = `(function(h,q){
function hide(){h.setAttribute("data-resuming","")}
function paint(t){if(t==="light"||t==="dark")h.setAttribute("data-theme",t)}
var w=(/[?&]theme=(light|dark)\\b/.exec(q)||[])[1]
paint(w)
if(/[?&](${KEYS})=/.test(q))hide()
if(parent===self)return
window.heardBefore=[]
h.setAttribute("data-waiting","")
addEventListener("message",function(m){
var d=m.data
if(m.source!==parent||!d||d.ns!=="${NAMESPACE}"||!window.heardBefore)return
window.heardBefore.push(m)
if(d.type!=="config")return
paint(w||d.seen)
paint(d.theme)
if("${KEYS}|state".split("|").some(function(k){return d[k]}))hide()
h.removeAttribute("data-waiting")
})
parent.postMessage({ns:"${NAMESPACE}",v:${PROTOCOL},type:"here",names:${JSON.stringify(HOST_NAMES)}},"*")
})(document.documentElement,location.search)`
