/** Where an installation serves the language as JSON Schema. The number is the language's `format`. */
export const schemaPath = '/schema/konfiguration-1.json';
