import { lazy, Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { House } from './House';

const loadData = () => import('./DataProvider');

const DataProvider = lazy(async () => ({ default: (await loadData()).DataProvider }));

/** Fetches the connection to the server and asks who is here, while the texts and the page's own code are on their way. */
export async function startData(): Promise<void> {
  (await loadData()).preloadViewer();
}

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
