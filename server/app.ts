import { accountEndpoints } from './accounts/endpoints.ts'
import { ProblemBody } from './accounts/shapes.ts'
import { openApi } from './http/openapi.ts'
import { identifyEndpoints } from './identify/endpoints.ts'

/** The published description of the whole HTTP interface. */
export const openApiDocument = openApi({ ...accountEndpoints, ...identifyEndpoints }, ProblemBody)
