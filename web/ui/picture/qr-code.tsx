import qrcode from 'qrcode-generator'
import styles from './qr-code.module.css'

interface QrCodeProps {
  /** What a camera reads. */
  readonly value: string
  /** What it is, for who cannot see it. */
  readonly label: string
}

/** Modules of white that a camera needs around the code (ISO/IEC 18004). */
const quietZone = 4

/** A QR code as one path: dark on white in both looks, because cameras read it only so. */
export function QrCode({ value, label }: QrCodeProps) {
  const code = qrcode(0, 'M')
  code.addData(value)
  code.make()
  const size = code.getModuleCount()
  const places = Array.from({ length: size }, (_, at) => at)
  const path = places
    .flatMap((row) => places.filter((column) => code.isDark(row, column)).map((column) => `M${column} ${row}h1v1h-1z`))
    .join('')
  const whole = size + 2 * quietZone
  return (
    <svg
      className={styles.code}
      viewBox={`${-quietZone} ${-quietZone} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
