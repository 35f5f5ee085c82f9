/** What nothing here uses; a list of what is off, because browsers complain of names they do not know. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const

/**
 * What is sent with every file.
 *
 * Anybody may read any of them: a frame in a sandbox has no origin of its own, not even ours, and a
 * page that pins the script for hosts can only check bytes that it may read. There is nothing to
 * protect: no file differs from visitor to visitor.
 */
export const SECURITY_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const
