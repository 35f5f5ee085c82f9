/** As much of V8's heap snapshot as is read here. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      /** What the first field can be; the other fields say of what type they are. */
      readonly node_types: readonly (readonly string[] | string)[]
    }
  }
  /** All fields of all nodes, one after the other. */
  readonly nodes: readonly number[]
}

/** What a heap holds, in bytes. */
export interface HeapKinds {
  /** What V8 makes of functions that run: bytecode, machine code, what it has learnt for them. */
  readonly code: number
  /** What the program itself has made. */
  readonly data: number
}

const DATA = ['object', 'array', 'string', 'concatenated string', 'sliced string', 'closure']

/** Adds up a heap by what stands in it; what is neither, such as parts of the browser, is left out. */
export function sumByKind({ snapshot, nodes }: HeapSnapshot): HeapKinds {
  const { node_fields: fields, node_types: types } = snapshot.meta
  const kinds = types[0] ?? []
  const sizeAt = fields.indexOf('self_size')
  let code = 0
  let data = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = kinds[nodes[at] ?? -1] ?? ''
    const bytes = nodes[at + sizeAt] ?? 0
    if (kind === 'code') code += bytes
    else if (DATA.includes(kind)) data += bytes
  }
  return { code, data }
}
