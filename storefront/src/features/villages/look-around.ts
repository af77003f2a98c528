/**
 * A 360° viewer in one file: one triangle over the canvas, and a shader that looks up each pixel's direction in the equirectangular
 * picture. Turns by dragging and by arrow keys; draws only when something moved.
 */
const vertex = "attribute vec2 p;varying vec2 v;void main(){v=p;gl_Position=vec4(p,0.,1.);}"
const fragment = `precision highp float;varying vec2 v;uniform vec3 look;uniform float ratio;uniform sampler2D sky;
const float PI=3.14159265;void main(){vec3 d=normalize(vec3(v.x*ratio*look.z,v.y*look.z,1.));
float c=cos(look.y),s=sin(look.y);d=vec3(d.x,d.y*c+d.z*s,d.z*c-d.y*s);
float yaw=atan(d.x,d.z)+look.x;vec2 at=vec2(fract(yaw/(2.*PI)+.5),.5-asin(d.y)/PI);gl_FragColor=texture2D(sky,at);}`

const turnPerKey = 0.12
const steepest = 1.2

function compile(gl: WebGLRenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind)
  if (!shader) throw new Error("no shader")
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  return shader
}

function prepare(gl: WebGLRenderingContext): WebGLProgram {
  const program = gl.createProgram()
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertex))
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragment))
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error("no program")
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's useProgram is no React hook
  gl.useProgram(program)
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW)
  const corner = gl.getAttribLocation(program, "p")
  gl.enableVertexAttribArray(corner)
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0)
  return program
}

async function loadPicture(gl: WebGLRenderingContext, address: string): Promise<void> {
  const picture = new Image()
  picture.src = address
  await picture.decode()
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture())
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, gl.RGB, gl.UNSIGNED_BYTE, picture)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR)
}

/** Shows the picture on the canvas and lets it be turned; gives back how to stop. Rejects where WebGL or the picture is missing. */
export async function lookAround(canvas: HTMLCanvasElement, address: string): Promise<() => void> {
  const gl = canvas.getContext("webgl", { antialias: false })
  if (!gl) throw new Error("no WebGL")
  const program = prepare(gl)
  await loadPicture(gl, address)
  const look = { yaw: 0, pitch: 0, zoom: 0.75 }
  const stop = new AbortController()

  const draw = (): void => {
    const scale = Math.min(window.devicePixelRatio, 2)
    canvas.width = canvas.clientWidth * scale
    canvas.height = canvas.clientHeight * scale
    gl.viewport(0, 0, canvas.width, canvas.height)
    gl.uniform3f(gl.getUniformLocation(program, "look"), look.yaw, look.pitch, look.zoom)
    gl.uniform1f(gl.getUniformLocation(program, "ratio"), canvas.width / canvas.height)
    gl.drawArrays(gl.TRIANGLES, 0, 3)
  }
  const turn = (yaw: number, pitch: number): void => {
    look.yaw += yaw
    look.pitch = Math.max(-steepest, Math.min(steepest, look.pitch + pitch))
    requestAnimationFrame(draw)
  }
  listen(canvas, turn, stop.signal)
  window.addEventListener("resize", draw, { signal: stop.signal })
  draw()
  canvas.focus({ preventScroll: true })
  return () => stop.abort()
}

const keys: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

function listen(canvas: HTMLCanvasElement, turn: (yaw: number, pitch: number) => void, signal: AbortSignal): void {
  canvas.addEventListener("pointerdown", (event) => canvas.setPointerCapture(event.pointerId), { signal })
  canvas.addEventListener(
    "pointermove",
    (event) => {
      if (event.buttons === 0) return
      turn((-event.movementX * 2.2) / canvas.clientWidth, (event.movementY * 1.6) / canvas.clientHeight)
    },
    { signal },
  )
  canvas.addEventListener(
    "keydown",
    (event) => {
      const direction = keys[event.key]
      if (!direction) return
      event.preventDefault()
      turn(direction[0] * turnPerKey, direction[1] * turnPerKey)
    },
    { signal },
  )
}
