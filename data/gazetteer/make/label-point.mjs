// The point of an area that is farthest from its borders, on the largest of its parts: where a map writes its name.
import { geoArea, geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import polylabel from 'polylabel';

export function labelPoint(geometry) {
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
  const polygons = parts.map(coordinates => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  const [longitude, latitude] = geoCentroid(largest);
  // Degrees of longitude shrink towards the poles, so it is looked for on a map with true areas.
  const map = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1000).translate([0, 0]);
  const { 0: x, 1: y } = polylabel(largest.coordinates.map(ring => ring.map(point => map(point))), 0.1);
  return map.invert([x, y]);
}

// Rings the other way round: d3 takes a ring's inside to be on its right, GeoJSON on its left.
export function clockwise(geometry) {
  const turned = coordinates => coordinates.map(ring => [...ring].reverse());
  return geometry.type === 'MultiPolygon'
    ? { ...geometry, coordinates: geometry.coordinates.map(turned) }
    : { ...geometry, coordinates: turned(geometry.coordinates) };
}
