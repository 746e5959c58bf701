const longestSide = 800
const quality = 0.85

/**
 * A photo as small as a face needs, drawn anew: what the camera wrote beside the pixels (place, time, device) never leaves this browser.
 * Throws when the browser cannot read the file as a picture.
 */
export async function shrinkPhoto(file: Blob): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (drawn === null) throw new Error('The browser wrote no picture.')
  return new File([drawn], 'photo.jpg', { type: 'image/jpeg' })
}
