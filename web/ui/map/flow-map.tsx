import { geoCentroid } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { useEffect, useState } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlasAddress from 'world-atlas/countries-50m.json?url'
import { Plot } from '../picture/plot.tsx'
import { countryNumber } from './country-numbers.ts'

/** People who went from one country to another; codes of three letters (ISO 3166-1). */
export interface Flow {
  readonly from: string
  readonly to: string
  readonly value: number
}

interface FlowMapProps {
  readonly title: string
  readonly label: string
  readonly caption: string
  readonly flows: readonly Flow[]
  readonly nameOf: (code: string) => string
}

type Country = Feature<Geometry, { name: string }>

/** The world as it lies beside these pages (Natural Earth); no other host is ever asked. */
async function loadCountries(): Promise<Country[]> {
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }> = await (await fetch(atlasAddress)).json()
  return (feature(atlas, atlas.objects.countries) as FeatureCollection<Geometry, { name: string }>).features
}

interface Drawn {
  readonly value: number
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** Flows between countries as arcs, as wide as they are large, around where they happen. */
export function FlowMap({ title, label, caption, flows, nameOf }: FlowMapProps) {
  const [countries, setCountries] = useState<readonly Country[]>()
  useEffect(() => {
    let isGone = false
    void loadCountries().then((loaded) => {
      if (!isGone) setCountries(loaded)
    })
    return () => {
      isGone = true
    }
  }, [])
  return (
    <Plot
      title={title}
      label={label}
      caption={caption}
      about={countries && [countries, flows]}
      draw={(plot, width) => {
        const byNumber = new Map((countries ?? []).map((country) => [String(country.id), country]))
        const placeOf = new Map<string, readonly [number, number]>()
        for (const code of new Set(flows.flatMap(({ from, to }) => [from, to]))) {
          const country = byNumber.get(countryNumber(code) ?? '')
          if (country) placeOf.set(code, geoCentroid(largestPart(country)))
        }
        const drawn: Drawn[] = flows.flatMap(({ from, to, value }) => {
          const [start, end] = [placeOf.get(from), placeOf.get(to)]
          return start && end ? [{ from: start, to: end, value }] : []
        })
        const most = Math.max(1, ...drawn.map(({ value }) => value))
        const domain = {
          type: 'MultiPoint' as const,
          coordinates: drawn.flatMap(({ from, to }) => [[...from], [...to]]),
        }
        return plot.plot({
          width,
          height: Math.min(480, Math.max(260, width * 0.55)),
          projection: drawn.length > 0 ? { type: 'equal-earth', domain, inset: 36 } : 'equal-earth',
          marks: [
            plot.geo(countries ?? [], { fill: 'var(--sunk)', stroke: 'var(--line)' }),
            plot.arrow(drawn, {
              x1: ({ from }: Drawn) => from[0],
              y1: ({ from }: Drawn) => from[1],
              x2: ({ to }: Drawn) => to[0],
              y2: ({ to }: Drawn) => to[1],
              stroke: 'var(--for)',
              strokeOpacity: 0.6,
              strokeWidth: ({ value }: Drawn) => 1 + 7 * Math.sqrt(value / most),
              bend: true,
              headLength: 5,
              inset: 4,
            }),
            plot.dot([...placeOf.values()], { x: '0', y: '1', r: 3, fill: 'var(--ink)' }),
            plot.text([...placeOf], {
              x: ([, place]: [string, readonly [number, number]]) => place[0],
              y: ([, place]: [string, readonly [number, number]]) => place[1],
              text: ([code]: [string, readonly [number, number]]) => nameOf(code),
              dy: -9,
              fill: 'var(--ink)',
              stroke: 'var(--sheet)',
              strokeWidth: 3,
            }),
          ],
        })
      }}
    />
  )
}

/** Of a country in many parts the largest: the middle of all of them may lie in the sea. */
function largestPart({ geometry }: Country): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry
  const size = (rings: number[][][]) => {
    const ring = rings[0] ?? []
    const [x, y] = [ring.map(([each]) => each ?? 0), ring.map(([, each]) => each ?? 0)]
    return (Math.max(...x) - Math.min(...x)) * (Math.max(...y) - Math.min(...y))
  }
  const largest = [...geometry.coordinates].sort((one, other) => size(other) - size(one))[0] ?? []
  return { type: 'Polygon', coordinates: largest }
}
