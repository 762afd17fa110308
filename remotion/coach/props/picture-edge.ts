/** GLSL: 0 at the picture's edge, 1 inside of it; nothing that lies on the floor may end in a hard cut. */
export const PICTURE_EDGE = /* glsl */ `
  float insidePicture(vec4 clip) {
    vec2 edge = 1.0 - abs(clip.xy / clip.w);
    return smoothstep(0.0, 0.09, edge.x) * smoothstep(0.0, 0.09, edge.y);
  }
`;

export const WORLD_VERTEX = /* glsl */ `
  varying vec3 vLocal;
  varying vec3 vWorld;
  varying vec4 vClip;
  void main() {
    vLocal = position;
    vWorld = (modelMatrix * vec4(position, 1.0)).xyz;
    vClip = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
    gl_Position = vClip;
  }
`;
