import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/fraunces/wght.css';
import { createRoot } from 'react-dom/client';
import { ShopPage } from './shop-page.tsx';
import './shop.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<ShopPage />);
