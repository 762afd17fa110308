import { useMemo } from 'react';
import { LightProbe, SphericalHarmonics3, Vector3 } from 'three';

/**
 * Brightness of three's `RoomEnvironment` (a room of boxes under soft lamps) from all sides, as nine spherical
 * harmonics, computed once with `LightProbeGenerator`. An environment map looks the same on cloth and skin but costs
 * software WebGL a fifth of every frame and seconds at every start.
 */
const ROOM = [3.7443, 1.7552, 1.6379, 0.2751, 0.2149, 1.089, 1.2234, -0.3486, -0.6103] as const;
const ROOM_INTENSITY = 0.56;

const lightOfRoom = (): LightProbe =>
  new LightProbe(
    new SphericalHarmonics3().set(ROOM.map((value) => new Vector3(value, value, value))),
    ROOM_INTENSITY,
  );

/** Warm key from the front left, cool fill, two rims that part the body from any background, a room that fills the shadows. */
export const StudioLight = ({ cameraYaw }: { readonly cameraYaw: number }) => {
  const room = useMemo(() => lightOfRoom(), []);
  return (
    <>
      <primitive object={room} />
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
    </>
  );
};
