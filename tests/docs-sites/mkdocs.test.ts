import { describeSite } from './describeSite.ts'

describeSite('mkdocs')
describeSite('material')
