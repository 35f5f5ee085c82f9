import { describeSite } from './describeSite.ts'

describeSite('plain')
