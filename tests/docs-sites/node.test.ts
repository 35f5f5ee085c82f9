import { describeSite } from './describeSite.ts'

describeSite('docusaurus')
describeSite('vitepress')
describeSite('starlight')
