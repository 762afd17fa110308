import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import { PMREMGenerator, type Scene, type WebGLRenderer } from 'three';
import { RoomEnvironment } from 'three/examples/jsm/environments/RoomEnvironment.js';

/** Soft light from all sides, drawn from a room of boxes. Returns what takes it away again. */
const lightFromRoom = (renderer: WebGLRenderer, scene: Scene): (() => void) => {
  const generator = new PMREMGenerator(renderer);
  const room = new RoomEnvironment();
  const environment = generator.fromScene(room, 0.04).texture;
  scene.environment = environment;
  scene.environmentIntensity = 0.5;
  room.dispose();
  generator.dispose();
  return () => {
    scene.environment = null;
    environment.dispose();
  };
};

/** Warm key from the front left, cool fill, two rims that part the body from any background, a room for the shine. */
export const StudioLight = ({ cameraYaw }: { readonly cameraYaw: number }) => {
  const { gl, scene } = useThree();
  useLayoutEffect(() => lightFromRoom(gl, scene), [gl, scene]);
  return (
    <group rotation-y={(cameraYaw * Math.PI) / 180}>
      <directionalLight
        color="#fff3e4"
        intensity={2.1}
        position={[-1.9, 4.2, 2.9]}
        castShadow
        shadow-mapSize={[2048, 2048]}
        shadow-bias={-0.0004}
        shadow-normalBias={0.012}
        shadow-radius={5}
        shadow-camera-left={-1.9}
        shadow-camera-right={1.9}
        shadow-camera-top={1.9}
        shadow-camera-bottom={-1.9}
        shadow-camera-near={0.5}
        shadow-camera-far={9}
      />
      <directionalLight color="#9fb6ff" intensity={0.7} position={[3.2, 1.6, 2.2]} />
      <directionalLight color="#d3e2ff" intensity={2.1} position={[2.2, 2.6, -3.2]} />
      <directionalLight color="#ffe9c8" intensity={1.3} position={[-2.8, 2.2, -2.6]} />
    </group>
  );
};
