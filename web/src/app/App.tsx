import { lazy, Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { importConnection } from './code';
import { House } from './House';

const DataProvider = lazy(async () => ({ default: (await importConnection()).DataProvider }));

/** The address bar and the connection to the server, and the house inside them. */
export function App() {
  return (
    <BrowserRouter>
      <Suspense fallback={null}>
        <DataProvider>
          <House />
        </DataProvider>
      </Suspense>
    </BrowserRouter>
  );
}
