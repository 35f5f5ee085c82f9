import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { toDer } from './toDer.ts'

const SEQUENCE = 0x30
const INTEGER = 0x02
const OBJECT = 0x06
const TIME = 0x17
const BITS = 0x03

/** ecdsa-with-SHA256: 1.2.840.10045.4.3.2. */
const SIGNED_BY = toDer(
  SEQUENCE,
  toDer(OBJECT, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])),
)

export interface Certificate {
  readonly key: string
  readonly cert: string
  /** By this a browser is told to take it, SHA-256 of the public key in base 64. */
  readonly fingerprint: string
}

/**
 * A key and a certificate for as long as the process lives, signed by itself: browsers speak HTTP/2
 * over TLS only. It has just the fields that no certificate goes without, and is smaller than the
 * chain of a real host by about 2 kB.
 */
export function createCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const nobody = toDer(SEQUENCE)
  const always = toDer(
    SEQUENCE,
    toDer(TIME, Buffer.from('200101000000Z')),
    toDer(TIME, Buffer.from('491231235959Z')),
  )
  const serial = toDer(INTEGER, Buffer.from([1]))
  const stated = toDer(SEQUENCE, serial, SIGNED_BY, nobody, always, nobody, spki)
  const signature = toDer(BITS, Buffer.from([0]), sign('sha256', stated, privateKey))
  const whole = toDer(SEQUENCE, stated, SIGNED_BY, signature)
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  }
}
