import { SiteSearchElement } from './site-search-element';

customElements.define('lt-site-search', SiteSearchElement);
