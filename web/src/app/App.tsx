import { BrowserRouter } from 'react-router';
import { DataProvider } from './code';
import { House } from './House';

/** The address bar and the connection to the server, and the house inside them. */
export function App() {
  return (
    <BrowserRouter>
      <DataProvider>
        <House />
      </DataProvider>
    </BrowserRouter>
  );
}
