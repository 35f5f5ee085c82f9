import { describe, expect, it } from 'vitest'
import { movePort } from '#tests/starters/movePort.ts'
import { toDebianCommand } from '#tests/starters/toDebianCommand.ts'

describe('a command of the first steps', () => {
  it.each([
    ['python app.py', '/usr/bin/python3 app.py'],
    ['python -m flask --app python run', '/usr/bin/python3 -m flask --app python run'],
    ['pythonic app.py', 'pythonic app.py'],
    ['env python app.py', 'env python app.py'],
  ])('%s is run as %s', (stated, run) => {
    expect(toDebianCommand(stated)).toBe(run)
  })

  it.each([
    ['python manage.py runserver 8000', 'python manage.py runserver 49152'],
    ['--listen=127.0.0.1:8000 app:app', '--listen=127.0.0.1:49152 app:app'],
    ['app.listen(8000, "127.0.0.1")', 'app.listen(49152, "127.0.0.1")'],
    ['number = 18000 + 80001', 'number = 18000 + 80001'],
  ])('%s is moved to a free port: %s', (stated, moved) => {
    expect(movePort(stated, 49_152)).toBe(moved)
  })
})
