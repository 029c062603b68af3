/**
 * The assignment of rows to columns with the greatest total weight (Hungarian method with potentials, O(n³)): for each row its
 * column, or -1 where there are more rows than columns. Pairs of weight 0 are assigned too if nothing better is left.
 * @example assign([[1, 2], [0, 5]]) // [0, 1]
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  if (columns === 0) return new Array(rows).fill(-1)
  const rowOfColumn = solve(Math.max(rows, columns), (row, column) => -(weights[row]?.[column] ?? 0))
  const columnOfRow = new Array<number>(rows).fill(-1)
  rowOfColumn.forEach((row, column) => {
    if (row < rows && column < columns) columnOfRow[row] = column
  })
  return columnOfRow
}

/** Least-cost perfect matching of a square matrix: the row of each column. Inside, row and column 0 are a dummy to start from. */
function solve(size: number, cost: (row: number, column: number) => number): number[] {
  const rowPotential = new Float64Array(size + 1)
  const columnPotential = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let start = 1; start <= size; start++) {
    rowOf[0] = start
    augment(rowOf, findPath())
  }
  return Array.from(rowOf.subarray(1), row => row - 1)

  /** Grows a tree of tight edges from the dummy column to a free column; returns for each column its predecessor, and that column. */
  function findPath() {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const previous = new Int32Array(size + 1)
    const visited = new Uint8Array(size + 1)
    let column = 0
    while (rowOf[column] !== 0) {
      visited[column] = 1
      column = extend(column, { least, previous, visited })
    }
    return { previous, column }
  }

  function extend(from: number, { least, previous, visited }: Tree): number {
    const row = rowOf[from]!
    let nearest = 0
    let delta = Number.POSITIVE_INFINITY
    for (let column = 1; column <= size; column++) {
      if (visited[column]) continue
      const reduced = cost(row - 1, column - 1) - rowPotential[row]! - columnPotential[column]!
      if (reduced < least[column]!) {
        least[column] = reduced
        previous[column] = from
      }
      if (least[column]! < delta) {
        delta = least[column]!
        nearest = column
      }
    }
    for (let column = 0; column <= size; column++) {
      if (visited[column]) {
        rowPotential[rowOf[column]!]! += delta
        columnPotential[column]! -= delta
      } else least[column]! -= delta
    }
    return nearest
  }
}

interface Tree {
  readonly least: Float64Array
  readonly previous: Int32Array
  readonly visited: Uint8Array
}

/** Shifts the matches along the path from its free end back to the dummy column. */
function augment(rowOf: Int32Array, { previous, column }: { previous: Int32Array; column: number }): void {
  for (let at = column; at !== 0; at = previous[at]!) rowOf[at] = rowOf[previous[at]!]!
}
