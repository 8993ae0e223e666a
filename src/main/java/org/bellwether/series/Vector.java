package org.bellwether.series;

/**
 * A point or a direction in the patient's coordinates, in millimetres: x grows to the patient's left, y to the back, z
 * to the head (PS3.3 section C.7.6.2.1.1).
 *
 * @param x to the left
 * @param y to the back
 * @param z to the head
 */
public record Vector(double x, double y, double z) {

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    /** Returns the angle between two directions, 0 to 180; 0 when one has no length. */
    double degreesTo(Vector other) {
        double lengths = length() * other.length();
        return lengths == 0 ? 0 : Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, dot(other) / lengths))));
    }

    /** Returns the component that is largest in size, with its sign. */
    double dominant() {
        double largest = Math.abs(x) >= Math.abs(y) ? x : y;
        return Math.abs(largest) >= Math.abs(z) ? largest : z;
    }
}
