import { describeSite } from './describeSite.ts'

describeSite('alabaster')
describeSite('rtd')
describeSite('furo')
