import { build } from 'vite'
import z from 'node:zlib'
import { readFileSync } from 'node:fs'
const ROOT=process.cwd()
const stub = readFileSync('/tmp/stubs.txt','utf8').trim().split('\n').filter(l=>l&&!l.startsWith('#')).map(l=>new RegExp(l))
const noReact = process.argv[2]==='noreact'
let mods=[]
const out = await build({ configFile:false, root:ROOT, logLevel:'error', define:{'import.meta.env.APP_VERSION':'"0"','import.meta.env.LOADER_INTEGRITY':'"0"','import.meta.env.SITE_ADDRESS':'"x"','process.env.NODE_ENV':'"production"'},
 css:{modules:{generateScopedName:(name,file)=>{globalThis.nn??=new Map();const k=file+name;if(!nn.has(k))nn.set(k,"_"+nn.size.toString(36));return nn.get(k)}}},
 plugins:[(await import('@vitejs/plugin-react')).default(),{name:'s',enforce:'pre',resolveId(id){ if(id.startsWith('virtual:')) return '\0v:'+id },load(id){ if(id.startsWith('\0v:')) return 'export const x=0'; const r=id.replace(ROOT+'/',''); if(stub.some(s=>s.test(r))) return 'export {}' ; mods.push(r)}},
 {name:'g',generateBundle(_,b){ for(const f of Object.values(b)) if(f.type==='chunk'&&f.isEntry){ globalThis.rows=Object.entries(f.modules).filter(([,m])=>m.renderedLength).map(([id,m])=>[id.replace(ROOT+'/',''),z.brotliCompressSync(m.code??'').length]) }}}],
 build:{write:false,target:'baseline-widely-available',modulePreload:{polyfill:false},rollupOptions:{input:process.env.ENTRY??'src/app/main.tsx',shimMissingExports:true,external:noReact?[/^react/,/^zustand/,/^scheduler/]:[],onwarn(){} ,output:{}}}})
const o=Array.isArray(out)?out[0]:out
for(const c of o.output) if(c.type==='chunk'&&c.isEntry) console.log(c.fileName,c.code.length,z.brotliCompressSync(c.code).length)
const rows=globalThis.rows.filter(([id])=>!id.includes('node_modules')).sort((a,b)=>b[1]-a[1]); console.log('sum',rows.reduce((s,r)=>s+r[1],0)); if(process.argv[3]) console.log(rows.map(r=>r[1]+' '+r[0]).join('\n'))
