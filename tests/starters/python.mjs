/** Debian's own interpreter, the one that sees the packages of Debian. */
export const PYTHON = '/usr/bin/python3'
