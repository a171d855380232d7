import { EntityFinderElement } from './entity-finder-element';

customElements.define('lt-entity-finder', EntityFinderElement);
