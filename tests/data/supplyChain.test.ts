import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface Locked {
  readonly resolved?: string
  readonly integrity?: string
  readonly version?: string
  readonly link?: boolean
}

const REGISTRY = 'https://registry.npmjs.org/'

const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
const packageJson: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
  read('package.json'),
)
const [own, ...locked] = Object.entries(lock.packages)

describe('package-lock.json', () => {
  it('has every package from the registry, with a hash that it has to come to', () => {
    expect(locked.length).toBeGreaterThan(100)
    // npm leaves out where a package is from if that is the registry.
    const others = locked.filter(
      ([, { resolved = REGISTRY, integrity = '', version = '', link = false }]) =>
        !resolved.startsWith(REGISTRY) ||
        !/^sha512-[\w+/]{86}==$/.test(integrity) ||
        !/^\d+\.\d+\.\d+/.test(version) ||
        link,
    )
    expect(others.map(([path]) => path)).toEqual([])
  })

  it('is that of package.json', () => {
    const { dependencies, devDependencies } = packageJson
    expect(own?.[1]).toMatchObject({ dependencies, devDependencies })
  })
})

describe('package.json', () => {
  const { dependencies, devDependencies } = packageJson

  it('names those that visitors load, as README does', () => {
    expect(Object.keys(dependencies)).toEqual(['react', 'react-dom', 'uqr', 'zod', 'zustand'])
    expect(read('README.md')).toContain(
      'Runtime dependencies are React, React DOM, uqr, zod and zustand.',
    )
  })

  it('names every version exactly', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

it('nothing that is installed runs by itself', () => {
  expect(read('.npmrc').split('\n')).toEqual(
    expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']),
  )
})

it('workflows name what they use by what it is, not by what it is called', () => {
  const folder = join(root, '.github/workflows')
  const used = readdirSync(folder).flatMap((file) =>
    [...read(`.github/workflows/${file}`).matchAll(/uses: (.*)/g)].map(([, action]) => action),
  )
  expect(used.length).toBeGreaterThan(2)
  expect(used.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v[\d.]+$/.test(action ?? ''))).toEqual(
    [],
  )
})
