import { checkScreens } from './checkScreens.ts'

checkScreens(['questions', 'results'])
