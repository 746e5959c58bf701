import { generateKeyPairSync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EvidenceManifest } from '@homeward/domain'
import { sampleBomb, sampleJpeg, samplePdf, samplePng } from '@homeward/synthetic/evidence'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packBundle } from './pack-bundle.ts'
import { signingKeyOf } from './signing-key.ts'
import { verifyBundle } from './verify-bundle.ts'

let folder: string
const key = signingKeyOf(generateKeyPairSync('ed25519').privateKey)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-bundle-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function pack(name: string, files: Readonly<Record<string, Buffer>>): Promise<string> {
  const paths = Object.keys(files).map((file) => join(folder, `${name}-${file}`))
  for (const [index, bytes] of Object.values(files).entries()) await writeFile(paths[index]!, bytes)
  const out = join(folder, name)
  const now = () => new Date('2026-11-25T08:00:00Z')
  const told = { reference: 'SYN-1', by: 'A. Lawyer', obtained: 'from the person' }
  await packBundle({ files: paths, out, key, now, onBytes: () => undefined, ...told })
  return out
}
const manifestOf = async (out: string) =>
  EvidenceManifest.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')))
const failuresOf = async (out: string) => (await verifyBundle(out, await manifestOf(out))).failed

test('a bundle keeps originals by hash, copies pictures without their places, and verifies', async () => {
  const out = await pack('whole', { 'a.jpg': sampleJpeg(), 'b.png': samplePng(), 'c.pdf': samplePdf() })
  const { items, custody } = await manifestOf(out)
  expect(items.map(({ kind, working }) => [kind, working !== null])).toEqual([
    ['jpeg', true],
    ['png', true],
    ['pdf', false],
  ])
  expect(custody.map(({ act }) => act)).toEqual([
    'received',
    'working-copy-made',
    'received',
    'working-copy-made',
    'received',
    'packed',
  ])
  expect(await readFile(join(out, 'originals', items[0]!.sha256))).toEqual(sampleJpeg())
  expect((await readFile(join(out, 'working', items[0]!.working!.sha256))).includes('Exif')).toBe(false)
  expect((await stat(join(out, 'manifest.json'))).mode & 0o777).toBe(0o600)
  expect((await stat(join(out, 'originals', items[0]!.sha256))).mode & 0o777).toBe(0o600)
  expect(await failuresOf(out)).toEqual([])
}, 60_000)

test('one flipped byte, a missing file, an added file, or one changed word is found', async () => {
  const out = await pack('altered', { 'a.jpg': sampleJpeg() })
  const manifest = await manifestOf(out)
  const original = join(out, 'originals', manifest.items[0]!.sha256)
  const bytes = await readFile(original)
  bytes[100]! ^= 1
  await writeFile(original, bytes)
  expect(await failuresOf(out)).toEqual([expect.stringContaining('was altered')])
  await rm(original)
  expect(await failuresOf(out)).toEqual([expect.stringContaining('is missing')])
  await writeFile(original, sampleJpeg())
  await writeFile(join(out, 'working', 'added'), 'x')
  expect(await failuresOf(out)).toEqual([expect.stringContaining('added later')])
  await rm(join(out, 'working', 'added'))

  const renamed = { ...manifest, items: manifest.items.map((item) => ({ ...item, name: 'other' })) }
  expect((await verifyBundle(out, renamed)).failed).toEqual([expect.stringContaining('signature')])
  const shortened = { ...manifest, custody: manifest.custody.slice(1) }
  expect((await verifyBundle(out, shortened)).failed).toHaveLength(2)
}, 60_000)

test('another key cannot sign in the name of the first', async () => {
  const out = await pack('other-key', { 'c.pdf': samplePdf() })
  const manifest = await manifestOf(out)
  const other = signingKeyOf(generateKeyPairSync('ed25519').privateKey)
  const claimed = { ...manifest, signer: { ...manifest.signer, publicKey: other.signer.publicKey } }
  expect((await verifyBundle(out, claimed)).failed).toEqual([expect.stringContaining('signature')])
})

test('a bomb or a file that is two things is refused by its place, and nothing half-made stays', async () => {
  const twoThings = sampleJpeg({ after: samplePdf() })
  await expect(pack('refused', { 'a.pdf': samplePdf(), 'b.jpg': twoThings })).rejects.toThrow(/^File 2 of 2: .*at once/)
  await expect(pack('bomb', { 'a.pdf': sampleBomb(160 * 1024 * 1024) })).rejects.toThrow(/^File 1 of 1: .*exhaust/)
  expect(existsSync(join(folder, 'refused'))).toBe(false)
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
}, 60_000)

test('a bundle is never written over another', async () => {
  const out = await pack('once', { 'c.pdf': samplePdf() })
  await expect(pack('once', { 'c.pdf': samplePdf() })).rejects.toThrow('not empty')
  expect(await failuresOf(out)).toEqual([])
})
