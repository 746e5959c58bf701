/** The interval that is proven possible for a hidden cell; `high` may be infinite. */
export interface FeasibleInterval {
  low: number
  high: number
}
