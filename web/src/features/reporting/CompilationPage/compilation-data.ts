import type { CompilationPageQuery } from './CompilationPage.query.generated';

/** What the page knows of a compilation, and the parts its components are given. */
export type Compilation = CompilationPageQuery['compilationPage'];
export type CompiledDocument = NonNullable<Compilation['document']>;
export type CompiledUnit = CompiledDocument['units'][number];
export type CompiledActivity = CompiledUnit['activities'][number];
export type WaitingReport = Compilation['waiting'][number];
