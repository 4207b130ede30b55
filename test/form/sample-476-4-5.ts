import type { JsonObject } from '../../src/text.js'

const many = <T>(rows: number, of: (i: number) => T): T[] => Array.from({ length: rows }, (_, i) => of(i))

/** So many rows in each part of each of the eight tables of annex 5. */
export function facilities(rows: number): JsonObject {
  const machine = (i: number) => ({
    model: `Alatau S${i + 1}`,
    ram: '65536',
    diskCount: 4,
    diskVolume: '1920',
    maker: '«Дала Электроника»',
    yearMade: 2022,
    yearBought: 2023,
    price: '4250,75',
  })
  const printer = (i: number) => ({
    model: `Alatau P${i + 1}`,
    technology: 'лазерлік',
    maker: '«Дала Электроника»',
    yearMade: 2021,
    yearBought: 2022,
    quantity: 3,
    price: '120,10',
    cost: '360,30',
  })
  const both = (of: (i: number) => JsonObject) => ({ central: many(rows, of), territorial: many(rows, of) })
  return {
    licensedSoftware: both((i) => ({
      name: `«Дала» операциялық жүйесі, ${i + 1}`,
      version: '12.1',
      yearBought: 2023,
      licences: 150,
      cost: '3750,25',
      supportCost: '187512,50',
      note: 'мерзімсіз',
    })),
    commissionedSoftware: both((i) => ({
      name: `«Құжат айналымы» ақпараттық жүйесі, ${i + 1}`,
      yearCommissioned: 2020,
      systemNumber: `АЖ-${i + 1}`,
      databaseNumber: `ДҚ-${i + 1}`,
      cost: '98000,5',
      upkeepCost: '4900,05',
      supplier: '«Алатау Софт» ЖШС',
      note: 'дамытылуда',
    })),
    servers: both((i) => ({ ...machine(i), quantity: 2, cost: '8501,50' })),
    computers: both((i) => ({ ...machine(i), cost: '4250,75' })),
    portables: both((i) => ({ ...machine(i), cost: '4250,75' })),
    networkPrinters: both(printer),
    localPrinters: both(printer),
    scanners: both((i) => {
      const { technology: _technology, cost: _cost, ...scanner } = printer(i)
      return scanner
    }),
  }
}
