import { INPUTS } from './shaders/attributes';

/** A linked shader program and where its uniforms are. */
export interface Program {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/**
 * Compiles and links, with the inputs at their places in `INPUTS`. The driver may do so meanwhile:
 * only the first question for a uniform waits for it, and throws with its words where that failed.
 */
export function createProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
): Program {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    // A lost context gives null; the map calls onAdd again once it is restored.
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  INPUTS.forEach((name, location) => gl.bindAttribLocation(program, location, name));
  gl.linkProgram(program);
  const uniforms = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform(name) {
      if (uniforms.size === 0) assertLinked(gl, program);
      let location = uniforms.get(name);
      if (location === undefined) {
        location = gl.getUniformLocation(program, name);
        uniforms.set(name, location);
      }
      return location;
    },
  };
}

function assertLinked(gl: WebGL2RenderingContext, program: WebGLProgram): void {
  if (gl.getProgramParameter(program, gl.LINK_STATUS) || gl.isContextLost()) return;
  const shaders = gl.getAttachedShaders(program) ?? [];
  const said = [...shaders.map((each) => gl.getShaderInfoLog(each)), gl.getProgramInfoLog(program)];
  throw new Error(`The flow shader did not link: ${said.filter(Boolean).join('; ')}`);
}
