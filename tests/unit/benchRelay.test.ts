import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createLine } from '#tests/bench/pages/relay/createLine.ts'
import { createWindow, SEGMENT_BYTES } from '#tests/bench/pages/relay/createWindow.ts'
import { openRelay } from '#tests/bench/pages/relay/openRelay.ts'
import { createCertificate } from '#tests/bench/pages/serving/createCertificate.ts'

const FIRST_WINDOW = 10 * SEGMENT_BYTES

describe('the line of the benchmark', () => {
  it('takes a packet of 1,500 bytes 7.5 ms at 1.6 Mbit/s, one after the other', () => {
    const line = createLine(1_600_000)
    expect(line.send(100, 1_460)).toBeCloseTo(107.5)
    expect(line.send(101, 1_460)).toBeCloseTo(115)
    expect(line.send(200, 1_460)).toBeCloseTo(207.5)
  })
})

describe('the window of a connection', () => {
  it('begins with ten segments and doubles with every round trip', () => {
    const window = createWindow()
    for (const size of [FIRST_WINDOW, 2 * FIRST_WINDOW, 4 * FIRST_WINDOW]) {
      expect(window.room()).toBe(size)
      window.sent(size)
      expect(window.room()).toBe(0)
      for (let left = size; left > 0; left -= SEGMENT_BYTES) window.acknowledged(SEGMENT_BYTES)
    }
  })

  it('is not widened by what hardly uses it, such as a handshake', () => {
    const window = createWindow()
    window.sent(SEGMENT_BYTES)
    window.acknowledged(SEGMENT_BYTES)
    expect(window.room()).toBe(FIRST_WINDOW)
  })
})

describe('the relay', () => {
  it('passes every byte on in order, and counts those that came down', async () => {
    const sent = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 251))
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      socket.on('data', (asked) => socket.write(asked))
      socket.on('end', () => socket.end(Buffer.concat([sent, sent])))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const relay = await openRelay((server.address() as AddressInfo).port, {
      roundTripMs: 4,
      downBitsPerSecond: 1e9,
      upBitsPerSecond: 1e9,
    })
    const socket = connect({ port: relay.port, host: '127.0.0.1', allowHalfOpen: true })
    socket.end('question')
    const answer = await buffer(socket)
    expect(answer.equals(Buffer.concat([Buffer.from('question'), sent, sent]))).toBe(true)
    expect(relay.bytesDown()).toBe(200_008)
    await relay.close()
    server.close()
  })
})

it('a certificate of the benchmark is signed by its own key', () => {
  const { cert } = createCertificate()
  const read = new X509Certificate(cert)
  expect(read.verify(read.publicKey)).toBe(true)
})
