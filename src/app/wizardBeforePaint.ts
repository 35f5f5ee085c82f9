import { PROGRESS_KEY, SET_ASIDE_KEY } from './progressKey.ts'

/**
 * Before the first paint: a page that will take up earlier answers stays unseen until it has, so
 * that nobody sees the first question flash by.
 */
export const WIZARD_BEFORE_PAINT = `(function(h){try{if(location.hash.length>1||location.search.length>1||localStorage.getItem(${JSON.stringify(PROGRESS_KEY)})||localStorage.getItem(${JSON.stringify(SET_ASIDE_KEY)}))h.setAttribute("data-resuming","")}catch(e){}})(document.documentElement)`
