/** A type as it is once the data are frozen: nothing in it can be assigned to, at any depth. */
export type DeepReadonly<T> = T extends object
  ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
  : T
